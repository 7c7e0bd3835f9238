/** What `npm run check -- --help` prints. */
export const HELP = `Checks ingredient lists against the aftercare rules of one treatment.

  npm run -s check -- [--treated TIME] [--at TIME] < lists.jsonl
  npm run -s check -- products.csv --out verdicts.csv [--treated TIME] [--at TIME] [--workers N] [--resume]
  npm run check                 the project's own check (types, lint, format, import directions)

  --treated TIME  when the treatment ended, 2026-11-24T10:00Z; a day alone (2026-11-24) is in force from
                  its start and its windows count from its end. Default: the moment of --at.
  --at TIME       the moment to judge at. Default: now. A time without an offset is local.

Catalogues of any length, in constant memory and in their order:
  FILE            .jsonl, .csv or .tsv. Default: standard input, as JSON lines.
  --from FORMAT   jsonl, csv or tsv, when the ending does not say it.
  --id, --ingredients, --name, --category COLUMN
                  which columns to read. Default: those with usual names (sku, INCI, product_name …). A table
                  without an id is numbered by its lines. For JSON lines: fields.
  --out FILE      where to write. Default: standard output.
  --to FORMAT     jsonl or csv. Default: by the ending of --out, else jsonl.
  --workers N     how many threads. Default: one per core for a file, one for standard input.
  --resume        goes on behind the last whole row of --out after a run that was broken off. It needs the same --at.

Input, one line each:   {"id", "ingredients", "name"?, "category"?}; further fields are ignored.
Output, one line each:  {"id", "outcome", "level", "avoidUntil", "okFrom",
                         "lists":       [{"product"?, "from", "to"}],
                         "ingredients": [{"text", "start", "end", "recognized", "families"}],
                         "findings":    [{"text", "start", "end", "family", "level", "until", "basis", "note"?}]}
  outcome  read | partial | unread         level  avoid | ask | ease-in | clear | unread
  Times are ISO 8601 in UTC or null. Offsets are UTF-16 units of "ingredients". A finding's level "note" was seen and
  does not count; its note says why. A finding of a kind of product (makeup, cleanser …) has that kind as family
  and an empty text at 0.
As a table: id, outcome, level, avoidUntil, okFrom, families, findings, notes, unknown (entries not recognised), error.
A line that cannot be read gives {"id" or "line", "error"} and the run goes on.

Exit code: 0 all lines checked, 1 a line was broken, 2 wrong arguments or a file that cannot be used.`;
