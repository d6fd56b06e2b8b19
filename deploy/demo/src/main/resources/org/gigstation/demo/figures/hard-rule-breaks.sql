-- Live assignments of a day that break a hard rule, found from the facts as dispatch holds them and from nothing dispatch has concluded.
SELECT count(*)
FROM assignment a
JOIN labourer l ON l.id = a.labourer_id
JOIN demand d ON d.id = a.demand_id
JOIN site s ON s.id = d.site_id
JOIN enterprise e ON e.id = d.enterprise_id
JOIN work_type w ON w.code = d.work_type_code
CROSS JOIN LATERAL (SELECT
    lower(a.during) AT TIME ZONE d.zone AS starts,
    upper(a.during) AT TIME ZONE d.zone AS ends,
    extract(epoch FROM upper(a.during) - lower(a.during)) / 3600 AS hours,
    date_part('year', age(a.work_date, l.birth_date)) AS age,
    trim(to_char(a.work_date, 'DAY')) AS weekday) t
WHERE a.live AND a.work_date = ? AND (
    -- age, status, permit
    t.age < greatest(16, d.min_age)
    OR t.age < 18 AND (w.hazardous OR NOT w.youth_allowed)
    OR l.status <> 'ACTIVE'
    OR NOT (l.facts ->> 'permitted')::boolean
    OR e.standing <> 'ACTIVE'
    -- consent and cover
    OR NOT (l.facts #>> '{consents,dispatch}')::boolean
    OR NOT (l.facts #>> '{consents,insurance}')::boolean
    OR (l.facts #>> '{consents,validUntil}')::date < a.work_date
    OR NOT EXISTS (SELECT 1 FROM cover_entry c JOIN cover_policy p ON p.id = c.policy_id
        WHERE c.labourer_id = a.labourer_id AND c.work_date = a.work_date AND a.work_date BETWEEN p.valid_from AND p.valid_to
          AND t.age BETWEEN p.min_age AND p.max_age)
    -- skill
    OR w.skill_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(l.facts -> 'skills') skill
        WHERE skill ->> 'code' = w.skill_code AND (skill ->> 'level')::integer >= w.min_skill_level)
    -- declared limits against the codes of the work
    OR w.bending AND (l.facts #>> '{limits,noBending}')::boolean
    OR w.chemical AND (l.facts #>> '{limits,noPesticides}')::boolean
    OR w.height AND (l.facts #>> '{limits,noHeights}')::boolean
    OR w.night AND (l.facts #>> '{limits,noNights}')::boolean
    OR w.cold_water AND (l.facts #>> '{limits,noColdWater}')::boolean
    OR w.lift_kg > (l.facts #>> '{limits,maxLiftKg}')::integer
    -- time: the week, dated exceptions, care, hours of the day over all employers
    OR NOT EXISTS (SELECT 1 FROM jsonb_array_elements(l.facts -> 'weekly') slot
        WHERE slot ->> 'day' = t.weekday AND (slot ->> 'from')::time <= t.starts::time AND (slot ->> 'to')::time >= t.ends::time)
      AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(l.facts -> 'exceptions') dated
        WHERE (dated ->> 'date')::date = a.work_date AND (dated ->> 'available')::boolean
          AND (dated ->> 'from')::time <= t.starts::time AND (dated ->> 'to')::time >= t.ends::time)
    OR EXISTS (SELECT 1 FROM jsonb_array_elements(l.facts -> 'exceptions') dated
        WHERE (dated ->> 'date')::date = a.work_date AND NOT (dated ->> 'available')::boolean)
    OR (l.facts -> 'care' -> 'days') @> to_jsonb(t.weekday) AND (l.facts #>> '{care,mustEndBy}')::time < t.ends::time
    OR t.hours > (l.facts ->> 'maxHoursPerDay')::integer
    OR (SELECT sum(extract(epoch FROM upper(o.during) - lower(o.during))) / 3600 FROM assignment o
        WHERE o.live AND o.labourer_id = a.labourer_id AND o.work_date = a.work_date) > 11
    -- pay and distance (great circle, km; the road is longer)
    OR d.pay_form = 'DAY' AND d.rate_fen < (l.facts ->> 'floorPayFen')::bigint
    OR 6371 * 2 * asin(sqrt(power(sin(radians(s.latitude - (l.facts ->> 'latitude')::float8) / 2), 2)
        + cos(radians(s.latitude)) * cos(radians((l.facts ->> 'latitude')::float8))
        * power(sin(radians(s.longitude - (l.facts ->> 'longitude')::float8) / 2), 2))) > (l.facts ->> 'radiusKm')::float8)
