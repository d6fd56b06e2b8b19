import type { ToRegistry } from '@/api/shapes'
import { fen, yuan } from '@/writing/numbers'
import { WEEK, type Person } from './people'

/** A person's record as somebody types it; numbers stay text until they are checked. */
export interface PersonDraft {
  name: string
  divisionCode: string
  phones: string
  skills: string[]
  /** Level 1–5 by skill. */
  levels: Record<string, number>
  limits: Omit<Person['profile']['limits'], 'maxLiftKg'> & { maxLiftKg: string }
  days: string[]
  from: string
  to: string
  hoursTouched: boolean
  radiusKm: string
  /** Yuan. */
  floor: string
  maxHours: number
  tags: string[]
}

export function opened({ name, divisionCode, profile }: Person): PersonDraft {
  return {
    name,
    divisionCode,
    phones: '',
    skills: profile.skills.map((s) => s.code),
    levels: Object.fromEntries(profile.skills.map((s) => [s.code, s.level])),
    limits: { ...profile.limits, maxLiftKg: profile.limits.maxLiftKg ? String(profile.limits.maxLiftKg) : '' },
    days: WEEK.filter((day) => profile.weekly.some((w) => w.day === day)),
    from: profile.weekly[0]?.from.slice(0, 5) ?? '06:00',
    to: profile.weekly[0]?.to.slice(0, 5) ?? '19:00',
    hoursTouched: false,
    radiusKm: String(profile.radiusKm),
    floor: profile.floorPayFen ? yuan(profile.floorPayFen) : '',
    maxHours: profile.maxHoursPerDay,
    tags: profile.tags.map((tag) => tag.code),
  }
}

/** Field → key of what is wrong with it, as far as a page can see. */
export function personFaults(draft: PersonDraft): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (!draft.name.trim()) wrong.name = 'fault.fill'
  if (draft.floor.trim() && fen(draft.floor) === undefined) wrong.floorPayFen = 'fault.rate'
  if (!(Number(draft.radiusKm) >= 0.5 && Number(draft.radiusKm) <= 500)) wrong.radiusKm = 'fault.radius'
  if (draft.from >= draft.to) wrong.weekly = 'fault.hours'
  return wrong
}

/** What to send: all that was there before, with what was changed. */
export function cardOf(draft: PersonDraft, before: Person): ToRegistry<'LabourerCard'> {
  const lift = Number(draft.limits.maxLiftKg)
  const phones = draft.phones.split(/[\s,，、;；]+/).filter(Boolean)
  return {
    name: draft.name.trim(),
    ...(phones.length > 0 ? { phones } : {}),
    divisionCode: draft.divisionCode,
    ...(before.householdNumber ? { householdNumber: before.householdNumber } : {}),
    profile: {
      ...before.profile,
      skills: draft.skills.map((code) => ({ code, level: draft.levels[code] ?? 1 })),
      limits: { ...draft.limits, maxLiftKg: lift > 0 ? lift : null } as never,
      weekly: weekOf(draft, before),
      radiusKm: Number(draft.radiusKm),
      floorPayFen: fen(draft.floor) ?? 0,
      maxHoursPerDay: draft.maxHours,
      tags: draft.tags.map(
        (code) =>
          before.profile.tags.find((tag) => tag.code === code) ?? { code: code as never, validUntil: null as never },
      ),
    },
  }
}

/** Hours that differ from day to day stay as they are unless they were changed here. */
function weekOf(draft: PersonDraft, before: Person): Person['profile']['weekly'] {
  const kept = before.profile.weekly
  const same = kept.map((w) => w.day).join() === draft.days.join()
  if (!draft.hoursTouched && same) return kept
  return draft.days.map((day) => {
    const known = kept.find((w) => w.day === day)
    return !draft.hoursTouched && known ? known : { day: day as never, from: `${draft.from}:00`, to: `${draft.to}:00` }
  })
}
