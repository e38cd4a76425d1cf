import pg from 'pg';
import { product } from './product';

/** Runs one statement on the product's database: for what a journey cannot wait for. @returns the rows it touched */
export async function inDatabase(statement: string): Promise<number> {
  const database = new pg.Client({ connectionString: product.databaseUrl });
  await database.connect();
  try {
    return (await database.query(statement)).rowCount ?? 0;
  } finally {
    await database.end();
  }
}

/** All journeys come from one network. Each begins as somebody who has sent nothing in the last hour. */
export const forgetSenders = () => inDatabase('delete from rolebook.rate_limits');
