// AfterNeedle's core as functions of a DuckDB connection.
import { DuckDBScalarFunction, VARCHAR } from '@duckdb/node-api';
import { check } from 'afterneedle';

/** A row without a list has no verdict: NULL in, NULL out, as SQL is used to. */
const overRows = (chunk, output, verdictOf) => {
  const [lists, names] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
  for (let row = 0; row < chunk.rowCount; row++) {
    const ingredients = lists.getItem(row);
    output.setItem(row, ingredients === null ? null : verdictOf(ingredients, names.getItem(row) ?? ''));
  }
  output.flush();
};

/**
 * Registers two functions that judge at one moment after one treatment (milliseconds since 1970, UTC):
 * `aftercare_level(ingredients, name)` gives avoid, ask, ease-in, clear or unread;
 * `aftercare(ingredients, name)` gives the whole verdict as JSON text.
 */
export function registerAftercare(connection, { treated, at }) {
  const judged = (ingredients, name) => check({ ingredients, name }, { treated, at });
  const functions = {
    aftercare_level: (ingredients, name) => judged(ingredients, name).level,
    aftercare: (ingredients, name) => JSON.stringify(judged(ingredients, name)),
  };
  for (const [name, verdictOf] of Object.entries(functions)) {
    connection.registerScalarFunction(
      DuckDBScalarFunction.create({
        name,
        parameterTypes: [VARCHAR, VARCHAR],
        returnType: VARCHAR,
        specialHandling: true,
        mainFunction: (_, chunk, output) => overRows(chunk, output, verdictOf),
      }),
    );
  }
}
