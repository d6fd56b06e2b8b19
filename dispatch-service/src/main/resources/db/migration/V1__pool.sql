-- The pool: copies of what the registry tells, without a name, a number or an ID number of any person.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE labourer (
    id            uuid   PRIMARY KEY,
    version       bigint NOT NULL,
    division_code text   NOT NULL,
    line_id       uuid,
    birth_date    date   NOT NULL,
    status        text   NOT NULL CHECK (status IN ('ACTIVE', 'RESTRICTED', 'LEFT')),
    facts         jsonb  NOT NULL
);
CREATE INDEX labourer_by_division ON labourer (division_code text_pattern_ops);
CREATE INDEX labourer_by_line ON labourer (line_id);

CREATE TABLE opted_line (
    line_id   uuid        PRIMARY KEY,
    opted_out boolean     NOT NULL,
    told_at   timestamptz NOT NULL
);

CREATE TABLE enterprise (
    id            uuid   PRIMARY KEY,
    version       bigint NOT NULL,
    name          text   NOT NULL,
    division_code text   NOT NULL,
    standing      text   NOT NULL CHECK (standing IN ('ACTIVE', 'BLOCKED'))
);

CREATE TABLE site (
    id            uuid             PRIMARY KEY,
    enterprise_id uuid             NOT NULL REFERENCES enterprise,
    name          text             NOT NULL,
    division_code text             NOT NULL,
    latitude      double precision NOT NULL,
    longitude     double precision NOT NULL,
    zone          text             NOT NULL,
    location_type text             NOT NULL,
    UNIQUE (id, enterprise_id)
);

CREATE TABLE work_type (
    id              uuid    PRIMARY KEY,
    version         bigint  NOT NULL,
    code            text    NOT NULL UNIQUE,
    name_zh         text    NOT NULL,
    name_en         text    NOT NULL,
    skill_code      text,
    min_skill_level integer NOT NULL,
    lift_kg         integer NOT NULL,
    bending         boolean NOT NULL,
    height          boolean NOT NULL,
    chemical        boolean NOT NULL,
    cold_water      boolean NOT NULL,
    night           boolean NOT NULL,
    hazardous       boolean NOT NULL,
    youth_allowed   boolean NOT NULL
);

CREATE TABLE vehicle (
    id                     uuid    PRIMARY KEY,
    version                bigint  NOT NULL,
    division_code          text    NOT NULL,
    vehicle_type           text    NOT NULL,
    passenger_vehicle      boolean NOT NULL,
    rated_seats            integer NOT NULL CHECK (rated_seats BETWEEN 0 AND 100),
    inspection_valid_until date    NOT NULL,
    insurance_valid_until  date    NOT NULL,
    active                 boolean NOT NULL
);
