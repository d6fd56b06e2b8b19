import { ref } from 'vue'
import { registry, take } from '@/api/client'
import type { FromRegistry } from '@/api/shapes'
import { locale } from '@/words'

export type WorkType = FromRegistry<'WorkTypeView'>
export type Skill = FromRegistry<'SkillView'>

const workTypes = ref<WorkType[]>([])
const skills = ref<Skill[]>([])

/** Kinds of work, read once. */
export async function loadWorkTypes(): Promise<WorkType[]> {
  if (workTypes.value.length === 0) {
    workTypes.value = (await take(registry.GET('/api/registry/v1/work-types'))).items as WorkType[]
  }
  return workTypes.value
}

export async function loadSkills(): Promise<Skill[]> {
  if (skills.value.length === 0) {
    skills.value = (await take(registry.GET('/api/registry/v1/skills'))).items as Skill[]
  }
  return skills.value
}

export function named(entry: { nameZh: string; nameEn: string } | undefined): string {
  return entry ? (locale.value === 'en' ? entry.nameEn : entry.nameZh) : ''
}

export const workName = (code: string) => named(workTypes.value.find((type) => type.code === code)) || code
export const skillName = (code: string) => named(skills.value.find((skill) => skill.code === code)) || code
