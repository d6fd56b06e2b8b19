-- How many days a plan looks at. The first is firm; the others are tentative and are planned again when they are the first.
ALTER TABLE plan ADD COLUMN days integer NOT NULL DEFAULT 1 CHECK (days BETWEEN 1 AND 14);
ALTER TABLE plan_gap DROP CONSTRAINT plan_gap_pkey, ADD PRIMARY KEY (plan_id, demand_id, work_date);

-- How a demand's people hang together: fewer than the minimum and nobody is sent; one leader for so many heads begun.
ALTER TABLE demand ADD COLUMN crew_minimum integer NOT NULL DEFAULT 0 CHECK (crew_minimum >= 0);
ALTER TABLE demand ADD COLUMN people_per_leader integer NOT NULL DEFAULT 0 CHECK (people_per_leader >= 0);

-- The seat a plan counted on, and whether the person leads; both go with the offer. The rule that the desk set aside, and why.
ALTER TABLE placement ADD COLUMN trip_id uuid REFERENCES trip;
ALTER TABLE placement ADD COLUMN override_reason text;
ALTER TABLE offer ADD COLUMN trip_id uuid REFERENCES trip;
ALTER TABLE offer ADD COLUMN leader boolean NOT NULL DEFAULT false;
CREATE INDEX offer_open_by_trip ON offer (trip_id) WHERE trip_id IS NOT NULL AND state IN ('DRAFTED', 'HELD', 'SENT', 'DELIVERED');

-- What became of the plan before: kept, moved, added, released, and pins that a rule forbids.
ALTER TABLE plan ADD COLUMN changes jsonb;

-- Whoever has a post in the morning may be planned for another in the evening.
ALTER TABLE placement DROP CONSTRAINT placement_pkey, ADD PRIMARY KEY (plan_id, labourer_id, work_date, demand_id);

-- Why nobody was found when somebody was last looked for, and what would help.
ALTER TABLE post ADD COLUMN gap jsonb;
ALTER TABLE post ADD COLUMN gap_at timestamptz;
