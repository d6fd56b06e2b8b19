-- A plan is a job first and a decision afterwards.
CREATE TABLE plan (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL DEFAULT 1,
    division_code text        NOT NULL,
    work_date     date        NOT NULL,
    mode          text        NOT NULL CHECK (mode IN ('FAIR', 'FIRST_COME')),
    state         text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'READY', 'APPROVED', 'DISCARDED', 'FAILED')),
    done          integer     NOT NULL DEFAULT 0,
    total         integer     NOT NULL DEFAULT 0,
    seed          bigint      NOT NULL,
    lease_until   timestamptz,
    created_by    text        NOT NULL,
    created_at    timestamptz NOT NULL,
    finished_at   timestamptz,
    failure       text,
    outcome       jsonb,
    prices        jsonb,
    approval      jsonb
);
CREATE UNIQUE INDEX one_active_plan_per_division_and_day ON plan (division_code, work_date)
    WHERE state IN ('QUEUED', 'RUNNING', 'READY');
CREATE INDEX plan_waiting ON plan (created_at) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX plan_by_division ON plan (division_code text_pattern_ops);

CREATE TABLE placement (
    plan_id     uuid    NOT NULL REFERENCES plan,
    labourer_id uuid    NOT NULL REFERENCES labourer,
    demand_id   uuid    NOT NULL,
    work_date   date    NOT NULL,
    origin      text    NOT NULL CHECK (origin IN ('SOLVER', 'OPERATOR', 'HELD')), -- HELD: asked or confirmed before
    leader      boolean NOT NULL,
    cost_points bigint  NOT NULL,
    reason      jsonb   NOT NULL,
    PRIMARY KEY (plan_id, labourer_id, work_date),
    FOREIGN KEY (demand_id, work_date) REFERENCES post (demand_id, work_date)
);
CREATE INDEX placement_by_post ON placement (plan_id, demand_id);

-- Who is insured on top of those asked, in the order of the fair rank.
CREATE TABLE plan_stand_by (
    plan_id     uuid    NOT NULL REFERENCES plan,
    labourer_id uuid    NOT NULL REFERENCES labourer,
    demand_id   uuid    NOT NULL REFERENCES demand,
    place       integer NOT NULL,
    PRIMARY KEY (plan_id, labourer_id)
);

CREATE TABLE plan_gap (
    plan_id   uuid    NOT NULL REFERENCES plan,
    demand_id uuid    NOT NULL,
    work_date date    NOT NULL,
    missing   integer NOT NULL CHECK (missing > 0),
    reason    jsonb   NOT NULL,
    PRIMARY KEY (plan_id, demand_id)
);
