-- The number a station gave out last; its row is the lock under which numbers are given out.
CREATE TABLE station_number (
    station_code text    PRIMARY KEY,
    last_number  integer NOT NULL CHECK (last_number BETWEEN 999 AND 9999)
);

-- One message to one phone line: one or two people asked for one post.
CREATE TABLE invitation (
    id           uuid        PRIMARY KEY,
    station_code text        NOT NULL,
    offer_number text        NOT NULL CHECK (offer_number ~ '^[1-9][0-9]{3}$'),
    line_id      uuid        NOT NULL,
    demand_id    uuid        NOT NULL,
    work_date    date        NOT NULL,
    together     boolean     NOT NULL,
    urgent       boolean     NOT NULL,
    answer_by    timestamptz NOT NULL,
    made_at      timestamptz NOT NULL,
    open         boolean     NOT NULL DEFAULT true,
    FOREIGN KEY (demand_id, work_date) REFERENCES post (demand_id, work_date)
);
CREATE UNIQUE INDEX offer_number_is_unique_while_open ON invitation (station_code, offer_number) WHERE open;
CREATE INDEX invitation_open_by_line ON invitation (line_id) WHERE open;

CREATE TABLE offer (
    id             uuid        PRIMARY KEY,
    invitation_id  uuid        NOT NULL REFERENCES invitation,
    demand_id      uuid        NOT NULL,
    work_date      date        NOT NULL,
    labourer_id    uuid        NOT NULL REFERENCES labourer,
    birth_date     date        NOT NULL,
    enterprise_id  uuid        NOT NULL,
    division_code  text        NOT NULL,
    during         tstzrange   NOT NULL,
    state          text        NOT NULL CHECK (state IN ('DRAFTED', 'HELD', 'SENT', 'DELIVERED', 'FAILED', 'ACCEPTED', 'DECLINED',
                       'EXPIRED', 'WITHDRAWN', 'CANCELLED', 'STAND_BY', 'PROMOTED')),
    open           boolean     NOT NULL GENERATED ALWAYS AS (state IN ('DRAFTED', 'HELD', 'SENT', 'DELIVERED')) STORED,
    stand_by_order integer,
    origin         text        NOT NULL CHECK (origin IN ('PLAN', 'BACKFILL', 'OPERATOR')),
    reason         jsonb       NOT NULL,
    answer_by      timestamptz NOT NULL,
    made_at        timestamptz NOT NULL,
    settled_at     timestamptz,
    FOREIGN KEY (demand_id, work_date) REFERENCES post (demand_id, work_date),
    CONSTRAINT nobody_is_asked_twice UNIQUE (demand_id, work_date, labourer_id),
    -- 禁止使用童工规定 2, 4: nobody under 16 on the work date
    CONSTRAINT nobody_under_16_is_asked CHECK (birth_date + interval '16 years' <= work_date),
    CONSTRAINT stand_by_has_an_order CHECK (state <> 'STAND_BY' OR stand_by_order IS NOT NULL),
    CONSTRAINT open_offers_do_not_overlap EXCLUDE USING gist (labourer_id WITH =, during WITH &&)
        WHERE (state IN ('DRAFTED', 'HELD', 'SENT', 'DELIVERED'))
);
CREATE INDEX offer_by_invitation ON offer (invitation_id);
CREATE INDEX offer_by_post ON offer (demand_id, work_date, state);
CREATE INDEX offer_by_labourer ON offer (labourer_id, made_at);
CREATE INDEX offer_open_by_deadline ON offer (answer_by) WHERE open;
CREATE INDEX offer_by_date ON offer (work_date);

-- Answers that got their result.
CREATE TABLE settled_reply (
    reply_id   uuid        PRIMARY KEY,
    settled_at timestamptz NOT NULL
);

-- A confirmed post: post, seat and cover in one row.
CREATE TABLE assignment (
    id              uuid        PRIMARY KEY,
    offer_id        uuid        NOT NULL REFERENCES offer,
    demand_id       uuid        NOT NULL,
    work_date       date        NOT NULL,
    labourer_id     uuid        NOT NULL REFERENCES labourer,
    birth_date      date        NOT NULL,
    enterprise_id   uuid        NOT NULL,
    division_code   text        NOT NULL,
    during          tstzrange   NOT NULL,
    cover_policy_id uuid        NOT NULL,
    trip_id         uuid        REFERENCES trip,
    state           text        NOT NULL CHECK (state IN ('CONFIRMED', 'BOARDED', 'ABSENT_PROVISIONAL', 'ABSENT', 'APPEALED', 'WORKED',
                        'PAID', 'CANCELLED_BY_WORKER', 'WITHDRAWN_BY_STATION')),
    live            boolean     NOT NULL GENERATED ALWAYS AS (state NOT IN ('CANCELLED_BY_WORKER', 'WITHDRAWN_BY_STATION')) STORED,
    confirmed_at    timestamptz NOT NULL,
    ended_at        timestamptz,
    FOREIGN KEY (demand_id, work_date) REFERENCES post (demand_id, work_date),
    CONSTRAINT no_confirmation_without_cover
        FOREIGN KEY (labourer_id, work_date, cover_policy_id) REFERENCES cover_entry (labourer_id, work_date, policy_id),
    CONSTRAINT nobody_under_16_works CHECK (birth_date + interval '16 years' <= work_date),
    CONSTRAINT nobody_works_twice_at_once EXCLUDE USING gist (labourer_id WITH =, during WITH &&)
        WHERE (state NOT IN ('CANCELLED_BY_WORKER', 'WITHDRAWN_BY_STATION'))
);
CREATE UNIQUE INDEX one_live_assignment_per_offer ON assignment (offer_id) WHERE live;
CREATE INDEX assignment_by_post ON assignment (demand_id, work_date) WHERE live;
CREATE INDEX assignment_by_trip ON assignment (trip_id) WHERE live;
CREATE INDEX assignment_by_labourer ON assignment (labourer_id, work_date);
CREATE INDEX assignment_by_date ON assignment (work_date);

-- The counters of a post and a trip are what they count: a transaction that makes them differ does not commit.
CREATE FUNCTION post_count_is_true() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    counted integer;
    told    integer;
BEGIN
    SELECT count(*) INTO counted FROM assignment a WHERE a.demand_id = NEW.demand_id AND a.work_date = NEW.work_date AND a.live;
    SELECT p.filled INTO told FROM post p WHERE p.demand_id = NEW.demand_id AND p.work_date = NEW.work_date;
    IF counted <> told THEN
        RAISE EXCEPTION 'post % on %: % assignments, but % counted as filled', NEW.demand_id, NEW.work_date, counted, told
            USING ERRCODE = 'check_violation', CONSTRAINT = 'post_count_is_true';
    END IF;
    IF NEW.trip_id IS NOT NULL THEN
        SELECT count(*) INTO counted FROM assignment a WHERE a.trip_id = NEW.trip_id AND a.live;
        SELECT t.seats_taken INTO told FROM trip t WHERE t.id = NEW.trip_id;
        IF counted <> told THEN
            RAISE EXCEPTION 'trip %: % assignments, but % seats taken', NEW.trip_id, counted, told
                USING ERRCODE = 'check_violation', CONSTRAINT = 'post_count_is_true';
        END IF;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER post_count_is_true AFTER INSERT OR UPDATE OF state, trip_id ON assignment
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION post_count_is_true();
