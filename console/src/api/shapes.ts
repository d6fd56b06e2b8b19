import type { components as DispatchShapes } from './generated/dispatch'
import type { components as NotificationShapes } from './generated/notification'
import type { components as RegistryShapes } from './generated/registry'
import type { Seen } from './client'

/** Shapes as pages see them, named as in the services' documents. */
export type FromRegistry<K extends keyof RegistryShapes['schemas']> = Seen<RegistryShapes['schemas'][K]>
export type FromDispatch<K extends keyof DispatchShapes['schemas']> = Seen<DispatchShapes['schemas'][K]>
export type FromNotification<K extends keyof NotificationShapes['schemas']> = Seen<NotificationShapes['schemas'][K]>

/** As a client sends them. */
export type ToRegistry<K extends keyof RegistryShapes['schemas']> = RegistryShapes['schemas'][K]
export type ToDispatch<K extends keyof DispatchShapes['schemas']> = DispatchShapes['schemas'][K]
export type ToNotification<K extends keyof NotificationShapes['schemas']> = NotificationShapes['schemas'][K]
