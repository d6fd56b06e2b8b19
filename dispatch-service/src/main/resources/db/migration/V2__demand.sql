CREATE TABLE demand (
    id                    uuid        PRIMARY KEY,
    version               bigint      NOT NULL DEFAULT 1,
    state                 text        NOT NULL CHECK (state IN ('DRAFT', 'RELEASED', 'FILLED', 'CLOSED', 'CANCELLED')),
    enterprise_id         uuid        NOT NULL,
    site_id               uuid        NOT NULL,
    division_code         text        NOT NULL,
    work_type_code        text        NOT NULL REFERENCES work_type (code),
    shift_start           time        NOT NULL,
    shift_end             time        NOT NULL,
    ends_days_later       integer     NOT NULL CHECK (ends_days_later BETWEEN 0 AND 1),
    zone                  text        NOT NULL,
    pay_form              text        CHECK (pay_form IN ('DAY', 'HOUR', 'PIECE')),
    rate_fen              bigint      CHECK (rate_fen > 0),
    pay_unit              text,
    pieces_per_day        integer     CHECK (pieces_per_day > 0),
    pay_date_rule         text        CHECK (pay_date_rule IN ('SAME_DAY', 'WITHIN_DAYS')),
    pay_within_days       integer     CHECK (pay_within_days BETWEEN 0 AND 15), -- Labour Contract Law 72
    meals                 boolean     NOT NULL,
    bus                   boolean     NOT NULL,
    min_age               integer     NOT NULL CHECK (min_age >= 16), -- 禁止使用童工规定 2
    legal_role            text        NOT NULL CHECK (legal_role IN
                              ('PUBLIC_INFORMATION', 'INTERMEDIARY', 'COOPERATIVE', 'LICENSED_DISPATCH')),
    priority              integer     NOT NULL CHECK (priority BETWEEN 1 AND 9),
    meet_place            text        NOT NULL,
    meet_time             time        NOT NULL,
    answer_within_seconds integer     NOT NULL CHECK (answer_within_seconds >= 5),
    note                  text,
    created_at            timestamptz NOT NULL,
    FOREIGN KEY (site_id, enterprise_id) REFERENCES site (id, enterprise_id),
    -- 保障农民工工资支付条例 6: standard, date and manner are agreed before work
    CONSTRAINT released_demand_has_agreed_pay CHECK (state IN ('DRAFT', 'CANCELLED') OR
        (pay_form IS NOT NULL AND rate_fen IS NOT NULL AND pay_unit IS NOT NULL AND pay_date_rule IS NOT NULL
         AND pay_within_days IS NOT NULL)),
    CONSTRAINT piece_pay_is_estimated CHECK (state IN ('DRAFT', 'CANCELLED') OR pay_form <> 'PIECE' OR pieces_per_day IS NOT NULL)
);
CREATE INDEX demand_by_division ON demand (division_code text_pattern_ops);
CREATE INDEX demand_by_enterprise ON demand (enterprise_id);

-- The posts of a demand on one day.
CREATE TABLE post (
    demand_id      uuid        NOT NULL REFERENCES demand,
    work_date      date        NOT NULL,
    site_id        uuid        NOT NULL,
    work_type_code text        NOT NULL,
    during         tstzrange   NOT NULL,
    meet_at        timestamptz NOT NULL,
    headcount      integer     NOT NULL CHECK (headcount BETWEEN 1 AND 100000),
    filled         integer     NOT NULL DEFAULT 0,
    stand_by_last  integer     NOT NULL DEFAULT 0, -- order number of the last stand-by
    backfill_at    timestamptz,                    -- when to look for somebody again; NULL when nobody is looked for
    live           boolean     NOT NULL DEFAULT true,
    PRIMARY KEY (demand_id, work_date),
    CONSTRAINT post_is_never_over_filled CHECK (filled BETWEEN 0 AND headcount),
    CONSTRAINT shift_is_lawful CHECK (NOT isempty(during) AND upper(during) - lower(during) <= interval '11 hours'),
    CONSTRAINT demands_do_not_overlap EXCLUDE USING gist (site_id WITH =, work_type_code WITH =, during WITH &&) WHERE (live)
);
CREATE INDEX post_by_date ON post (work_date);
CREATE INDEX post_to_backfill ON post (backfill_at) WHERE backfill_at IS NOT NULL;
