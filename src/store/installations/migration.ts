import type { Kysely } from 'kysely';

/** Teams that installed the bot by its page, and teams that it lost. */
export async function installations({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('installations')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('sealed', 'text')
    .addColumn('at', 'bigint', column => column.notNull())
    .addColumn('gone_at', 'bigint')
    .addColumn('parent', 'text')
    .addColumn('lease_until', 'bigint', column => column.notNull().defaultTo(0))
    .addColumn('holder', 'text', column => column.notNull().defaultTo(''))
    .execute();
  await schema
    .createTable('departures')
    .addColumn('tenant', 'text', column => column.primaryKey().notNull())
    .addColumn('users', 'text', column => column.notNull())
    .addColumn('at', 'bigint', column => column.notNull())
    .execute();
  await schema.createIndex('installations_by_parent').on('installations').column('parent').execute();
}
