CREATE TABLE cover_policy (
    id                  uuid    PRIMARY KEY,
    version             bigint  NOT NULL DEFAULT 1,
    division_code       text    NOT NULL,
    insurer             text    NOT NULL,
    policy_number       text    NOT NULL UNIQUE,
    sum_fen             bigint  NOT NULL CHECK (sum_fen > 0),
    valid_from          date    NOT NULL,
    valid_to            date    NOT NULL,
    min_age             integer NOT NULL CHECK (min_age >= 16),
    max_age             integer NOT NULL,
    work_type_codes     text[]  NOT NULL, -- empty: every work type
    cut_off             time    NOT NULL, -- the list is closed at that time in the zone …
    cut_off_days_before integer NOT NULL CHECK (cut_off_days_before BETWEEN 0 AND 7), -- … that many days before the work date
    zone                text    NOT NULL,
    CHECK (valid_from <= valid_to),
    CHECK (min_age <= max_age),
    UNIQUE (id, valid_from, valid_to)
);

-- One person on the insured list of one day, stand-bys included.
CREATE TABLE cover_entry (
    labourer_id uuid        NOT NULL REFERENCES labourer,
    work_date   date        NOT NULL,
    policy_id   uuid        NOT NULL,
    valid_from  date        NOT NULL,
    valid_to    date        NOT NULL,
    origin      text        NOT NULL CHECK (origin IN ('OFFER', 'STAND_BY')),
    listed_at   timestamptz NOT NULL,
    PRIMARY KEY (labourer_id, work_date),
    UNIQUE (labourer_id, work_date, policy_id),
    FOREIGN KEY (policy_id, valid_from, valid_to) REFERENCES cover_policy (id, valid_from, valid_to) ON UPDATE CASCADE,
    CONSTRAINT cover_is_valid_on_the_day CHECK (work_date BETWEEN valid_from AND valid_to)
);

CREATE TABLE trip (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL DEFAULT 1,
    division_code text        NOT NULL,
    vehicle_id    uuid        NOT NULL REFERENCES vehicle,
    work_date     date        NOT NULL,
    during        tstzrange   NOT NULL CHECK (NOT isempty(during)),
    rated_seats   integer     NOT NULL CHECK (rated_seats > 0),
    seats_taken   integer     NOT NULL DEFAULT 0,
    live          boolean     NOT NULL DEFAULT true,
    CONSTRAINT no_seat_too_many CHECK (seats_taken BETWEEN 0 AND rated_seats),
    CONSTRAINT one_trip_at_a_time EXCLUDE USING gist (vehicle_id WITH =, during WITH &&) WHERE (live)
);
CREATE INDEX trip_by_date ON trip (work_date);

CREATE TABLE trip_stop (
    trip_id       uuid             NOT NULL REFERENCES trip,
    place         integer          NOT NULL,
    division_code text             NOT NULL,
    name          text             NOT NULL,
    latitude      double precision NOT NULL,
    longitude     double precision NOT NULL,
    stops_at      time             NOT NULL,
    PRIMARY KEY (trip_id, place)
);

CREATE TABLE trip_post (
    trip_id   uuid NOT NULL REFERENCES trip,
    demand_id uuid NOT NULL,
    work_date date NOT NULL,
    PRIMARY KEY (trip_id, demand_id, work_date),
    FOREIGN KEY (demand_id, work_date) REFERENCES post (demand_id, work_date)
);
CREATE INDEX trip_post_by_demand ON trip_post (demand_id, work_date);
