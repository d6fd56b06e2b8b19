-- One station asks another of its county for people, for the posts of a demand on a day; the other agrees to some of them, or refuses.
CREATE TABLE borrowing (
    id            uuid        PRIMARY KEY,
    version       bigint      NOT NULL DEFAULT 1,
    demand_id     uuid        NOT NULL,
    work_date     date        NOT NULL,
    division_code text        NOT NULL CHECK (division_code ~ '^[0-9]{9}$'), -- the station that asks
    lender_code   text        NOT NULL CHECK (lender_code ~ '^[0-9]{9}$'),   -- the station that is asked
    people_asked  integer     NOT NULL CHECK (people_asked > 0),
    people_agreed integer,
    state         text        NOT NULL CHECK (state IN ('ASKED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
    reason        text,
    asked_by      text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    settled_by    text,
    settled_at    timestamptz,
    FOREIGN KEY (demand_id, work_date) REFERENCES post (demand_id, work_date),
    CONSTRAINT neighbours_are_of_one_county CHECK (left(division_code, 6) = left(lender_code, 6) AND division_code <> lender_code),
    CONSTRAINT nobody_lends_more_than_was_asked CHECK ((state = 'AGREED') = (people_agreed IS NOT NULL) AND
        coalesce(people_agreed, 1) BETWEEN 1 AND people_asked),
    CONSTRAINT settled_by_somebody CHECK ((state = 'ASKED') = (settled_by IS NULL) AND (settled_by IS NULL) = (settled_at IS NULL))
);
CREATE UNIQUE INDEX a_neighbour_is_asked_once_at_a_time ON borrowing (demand_id, work_date, lender_code) WHERE state = 'ASKED';
CREATE INDEX borrowing_by_post ON borrowing (demand_id, work_date, lender_code);
CREATE INDEX borrowing_by_division ON borrowing (division_code text_pattern_ops);
CREATE INDEX borrowing_by_lender ON borrowing (lender_code text_pattern_ops);

-- The station that lends the person, NULL for the station's own people.
ALTER TABLE offer ADD COLUMN lender_code text;
CREATE INDEX offer_of_lent ON offer (demand_id, work_date, lender_code) WHERE lender_code IS NOT NULL;

-- Those lent for a post who have it, or are asked for it.
CREATE VIEW lent AS
    SELECT demand_id, work_date, lender_code, labourer_id, id AS offer_id, open FROM offer
    WHERE lender_code IS NOT NULL AND (open OR state IN ('ACCEPTED', 'PROMOTED'));

-- Never more people of a neighbour than it has agreed to. The lock makes transactions that cross wait for one another.
CREATE FUNCTION no_more_lent_than_agreed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    agreed integer;
    taken  integer;
BEGIN
    PERFORM FROM borrowing b WHERE b.demand_id = NEW.demand_id AND b.work_date = NEW.work_date AND b.lender_code = NEW.lender_code
        ORDER BY b.id FOR NO KEY UPDATE;
    SELECT coalesce(sum(b.people_agreed), 0) INTO agreed FROM borrowing b
    WHERE b.demand_id = NEW.demand_id AND b.work_date = NEW.work_date AND b.lender_code = NEW.lender_code;
    SELECT count(*) INTO taken FROM lent l
    WHERE l.demand_id = NEW.demand_id AND l.work_date = NEW.work_date AND l.lender_code = NEW.lender_code;
    IF taken > agreed THEN
        RAISE EXCEPTION 'post % on %: % people of % asked or confirmed, but % agreed', NEW.demand_id, NEW.work_date, taken,
            NEW.lender_code, agreed USING ERRCODE = 'check_violation', CONSTRAINT = 'no_more_lent_than_agreed';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER no_more_lent_than_agreed AFTER INSERT OR UPDATE OF state, lender_code ON offer
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.lender_code IS NOT NULL) EXECUTE FUNCTION no_more_lent_than_agreed();
