-- What happened on the day, mark by mark. The last mark of an assignment is its state.
CREATE TABLE attendance_mark (
    id            uuid        PRIMARY KEY,
    assignment_id uuid        NOT NULL REFERENCES assignment,
    mark          text        NOT NULL CHECK (mark IN ('BOARDED', 'WORKED', 'ABSENT_PROVISIONAL', 'ABSENT', 'APPEALED')),
    minutes       integer     CHECK (minutes BETWEEN 0 AND 1440),
    pieces        integer     CHECK (pieces >= 0),
    note          text,
    marked_by     text        NOT NULL,
    marked_at     timestamptz NOT NULL
);
CREATE INDEX attendance_by_assignment ON attendance_mark (assignment_id);

-- The wage ledger (保障农民工工资支付条例 15): lines are added, never changed. Due lines are positive, payments negative.
CREATE TABLE pay_line (
    id            uuid        PRIMARY KEY,
    assignment_id uuid        NOT NULL REFERENCES assignment,
    labourer_id   uuid        NOT NULL,
    demand_id     uuid        NOT NULL,
    enterprise_id uuid        NOT NULL,
    division_code text        NOT NULL,
    work_date     date        NOT NULL,
    kind          text        NOT NULL CHECK (kind IN ('EARNED', 'ADJUSTED', 'PAID')),
    amount_fen    bigint      NOT NULL,
    due_on        date        NOT NULL,
    note          text,
    written_by    text        NOT NULL,
    written_at    timestamptz NOT NULL,
    CHECK ((kind = 'EARNED' AND amount_fen >= 0) OR (kind = 'PAID' AND amount_fen < 0) OR kind = 'ADJUSTED')
);
CREATE UNIQUE INDEX earned_once ON pay_line (assignment_id) WHERE kind = 'EARNED';
CREATE INDEX pay_line_by_division ON pay_line (division_code text_pattern_ops, work_date);

CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the ledger % is only added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER pay_line_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON pay_line
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER attendance_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attendance_mark
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
