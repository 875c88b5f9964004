import neo4j from 'neo4j-driver';
import type { Contestant } from './contestant';

/** Hand-written Cypher that returns maps, through the driver as it comes: what all the others are compared with. */
export const driver: Contestant = {
  name: 'driver',
  open: async ({ uri, user, password }) => {
    const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    return {
      pid: process.pid,
      ask: async ({ cypher, data }, { parameters }) => {
        const session = driver.session({ defaultAccessMode: neo4j.session.READ });
        const { records } = await session.run(cypher, { m: parameters });
        await session.close();
        return JSON.stringify({ data: data(records.map((record) => record.get(0) as unknown)) });
      },
      close: () => driver.close(),
    };
  },
};
