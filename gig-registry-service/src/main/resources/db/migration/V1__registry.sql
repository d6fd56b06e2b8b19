CREATE TABLE place (
    code        text PRIMARY KEY CHECK (code ~ '^([0-9]{4}|[0-9]{6}|[0-9]{9}|[0-9]{12})$'),
    level       text NOT NULL CHECK (level IN ('PREFECTURE', 'COUNTY', 'TOWNSHIP', 'VILLAGE')),
    parent_code text NOT NULL,
    name        text NOT NULL,
    latitude    double precision,
    longitude   double precision,
    position    text NOT NULL
);
CREATE INDEX place_by_parent ON place (parent_code);

CREATE TABLE station (
    code     text PRIMARY KEY CHECK (code ~ '^[0-9]{9}$'),
    version  bigint NOT NULL,
    name_zh  text   NOT NULL,
    name_en  text   NOT NULL,
    landline text   NOT NULL
);

CREATE TABLE skill (
    code    text PRIMARY KEY CHECK (code ~ '^[a-z0-9-]{1,40}$'),
    name_zh text NOT NULL UNIQUE,
    name_en text NOT NULL
);

CREATE TABLE work_type (
    id              uuid PRIMARY KEY,
    version         bigint  NOT NULL,
    code            text    NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]{1,40}$'),
    name_zh         text    NOT NULL,
    name_en         text    NOT NULL,
    skill_code      text REFERENCES skill (code),
    min_skill_level integer NOT NULL CHECK (min_skill_level BETWEEN 0 AND 5),
    lift_kg         integer NOT NULL CHECK (lift_kg BETWEEN 0 AND 100),
    bending         boolean NOT NULL,
    height          boolean NOT NULL,
    chemical        boolean NOT NULL,
    cold_water      boolean NOT NULL,
    night           boolean NOT NULL,
    hazardous       boolean NOT NULL,
    youth_allowed   boolean NOT NULL,
    CHECK ((skill_code IS NULL) = (min_skill_level = 0))
);

CREATE TABLE vehicle (
    id                     uuid PRIMARY KEY,
    version                bigint  NOT NULL,
    division_code          text    NOT NULL,
    plate                  text    NOT NULL UNIQUE,
    type                   text    NOT NULL,
    passenger_vehicle      boolean NOT NULL,
    rated_seats            integer NOT NULL CHECK (rated_seats BETWEEN 0 AND 60),
    inspection_valid_until date    NOT NULL,
    insurance_valid_until  date    NOT NULL,
    active                 boolean NOT NULL,
    CHECK (passenger_vehicle = (type IN ('COACH', 'MINIBUS', 'VAN', 'CAR'))),
    CHECK (NOT passenger_vehicle OR rated_seats > 0)
);
CREATE INDEX vehicle_by_division ON vehicle (division_code text_pattern_ops, id);

CREATE TABLE enterprise (
    id            uuid PRIMARY KEY,
    version       bigint      NOT NULL,
    uscc          text        NOT NULL UNIQUE CHECK (uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
    name          text        NOT NULL,
    division_code text        NOT NULL,
    legal_form    text        NOT NULL,
    standing      text        NOT NULL CHECK (standing IN ('ACTIVE', 'BLOCKED')),
    standing_reason text,
    changed_at    timestamptz NOT NULL
);
CREATE INDEX enterprise_by_division ON enterprise (division_code text_pattern_ops, id);

CREATE TABLE site (
    id            uuid PRIMARY KEY,
    enterprise_id uuid             NOT NULL REFERENCES enterprise (id),
    name          text             NOT NULL,
    division_code text             NOT NULL CHECK (division_code ~ '^[0-9]{12}$'),
    latitude      double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude     double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    zone          text             NOT NULL,
    location_type text             NOT NULL
);
CREATE INDEX site_by_enterprise ON site (enterprise_id);

CREATE TABLE household (
    id            uuid PRIMARY KEY,
    division_code text NOT NULL CHECK (division_code ~ '^[0-9]{12}$'),
    number        text,
    UNIQUE (division_code, number)
);

-- Encrypted columns end in _sealed; *_index holds the keyed hash that finds a row without opening it.
CREATE TABLE labourer (
    id               uuid PRIMARY KEY,
    version          bigint      NOT NULL,
    name             text        NOT NULL,
    data_key         bytea,
    id_number_sealed bytea,
    id_number_index  text UNIQUE,
    permit_sealed    bytea,
    birth_date       date        NOT NULL,
    foreign_national boolean     NOT NULL,
    division_code    text        NOT NULL CHECK (division_code ~ '^[0-9]{12}$'),
    household_id     uuid        NOT NULL REFERENCES household (id),
    status           text        NOT NULL CHECK (status IN ('ACTIVE', 'RESTRICTED', 'LEFT')),
    profile          jsonb       NOT NULL,
    consents         jsonb       NOT NULL,
    joined_on        date        NOT NULL,
    changed_at       timestamptz NOT NULL,
    -- Shredded rows hold nothing that tells who it was.
    CHECK ((data_key IS NULL) = (id_number_sealed IS NULL)),
    CHECK ((data_key IS NULL) = (id_number_index IS NULL)),
    CHECK (data_key IS NOT NULL OR (name = '' AND permit_sealed IS NULL AND status <> 'ACTIVE'))
);
CREATE INDEX labourer_by_division ON labourer (division_code text_pattern_ops, id);
CREATE INDEX labourer_by_household ON labourer (household_id);
CREATE INDEX labourer_by_profile ON labourer USING gin (profile jsonb_path_ops);

CREATE TABLE phone_line (
    id            uuid PRIMARY KEY,
    number_sealed bytea NOT NULL,
    number_index  text  NOT NULL UNIQUE
);

-- A line serves several people, a person has several lines; closed rows are the history of numbers.
CREATE TABLE line_use (
    id          uuid PRIMARY KEY,
    labourer_id uuid        NOT NULL REFERENCES labourer (id),
    line_id     uuid        NOT NULL REFERENCES phone_line (id),
    rank        integer     NOT NULL CHECK (rank >= 0),
    since       timestamptz NOT NULL,
    until       timestamptz CHECK (until >= since)
);
CREATE UNIQUE INDEX line_use_open ON line_use (labourer_id, line_id) WHERE until IS NULL;
CREATE UNIQUE INDEX line_use_one_primary ON line_use (labourer_id) WHERE until IS NULL AND rank = 0;
CREATE INDEX line_use_by_line ON line_use (line_id);

CREATE TABLE labourer_pair (
    labourer_id uuid NOT NULL REFERENCES labourer (id),
    partner_id  uuid NOT NULL REFERENCES labourer (id),
    kind        text NOT NULL,
    PRIMARY KEY (labourer_id, partner_id),
    CHECK (labourer_id <> partner_id)
);

-- Every consent ever given or taken back; the newest version of a purpose counts.
CREATE TABLE consent_record (
    id               uuid PRIMARY KEY,
    labourer_id      uuid        NOT NULL REFERENCES labourer (id),
    purpose          text        NOT NULL CHECK (purpose IN ('DISPATCH', 'SMS', 'INSURANCE')),
    version          integer     NOT NULL CHECK (version > 0),
    granted          boolean     NOT NULL,
    insured_sum_fen  bigint      NOT NULL CHECK (insured_sum_fen >= 0),
    valid_until      date        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    recorded_by      text        NOT NULL,
    UNIQUE (labourer_id, purpose, version)
);

CREATE TABLE labourer_import (
    id             uuid PRIMARY KEY,
    division_code  text        NOT NULL,
    started_by     text        NOT NULL,
    dry_run        boolean     NOT NULL,
    state          text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    format         text        NOT NULL CHECK (format IN ('XLSX', 'CSV')),
    ignored_titles jsonb       NOT NULL,
    total          integer     NOT NULL CHECK (total >= 0),
    done           integer     NOT NULL CHECK (done BETWEEN 0 AND total),
    created        integer     NOT NULL,
    updated        integer     NOT NULL,
    unchanged      integer     NOT NULL,
    faulty         integer     NOT NULL,
    attempts       integer     NOT NULL,
    failure        text,
    created_at     timestamptz NOT NULL,
    finished_at    timestamptz,
    leased_until   timestamptz NOT NULL,
    CHECK (created + updated + unchanged + faulty = done)
);
CREATE INDEX labourer_import_open ON labourer_import (id) WHERE state IN ('QUEUED', 'RUNNING');

CREATE TABLE labourer_import_file (
    import_id uuid PRIMARY KEY REFERENCES labourer_import (id),
    sealed    bytea NOT NULL
);

-- The rows that did not go in, as they were written, for the sheet that goes back to the sender.
CREATE TABLE labourer_import_reject (
    import_id  uuid    NOT NULL REFERENCES labourer_import (id),
    row_number integer NOT NULL,
    sealed     bytea   NOT NULL,
    PRIMARY KEY (import_id, row_number)
);

CREATE TABLE labourer_import_fault (
    id         uuid PRIMARY KEY,
    import_id  uuid    NOT NULL REFERENCES labourer_import (id),
    row_number integer NOT NULL,
    title      text    NOT NULL,
    shown      text    NOT NULL,
    reason     text    NOT NULL,
    row_taken  boolean NOT NULL
);
CREATE INDEX labourer_import_fault_by_import ON labourer_import_fault (import_id, id);

-- Who was shown to which employer (PIPL 23): one row per assignment, and one per look at the crew.
CREATE TABLE disclosure (
    assignment_id uuid PRIMARY KEY,
    labourer_id   uuid        NOT NULL,
    demand_id     uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    work_date     date        NOT NULL,
    open          boolean     NOT NULL,
    moved_at      timestamptz NOT NULL
);
CREATE INDEX disclosure_by_demand ON disclosure (demand_id, work_date);

CREATE TABLE disclosure_record (
    id            uuid PRIMARY KEY,
    demand_id     uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    labourer_ids  jsonb       NOT NULL,
    shown_to      text        NOT NULL,
    shown_at      timestamptz NOT NULL
);
