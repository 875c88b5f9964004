// Gives sources the labels of the levels that see them.
UNWIND $m.rows AS row
MATCH (source:Source)
WHERE elementId(source) = row.element
REMOVE source:Source0:Source1:Source2
FOREACH (_ IN CASE WHEN 'Source0' IN row.labels THEN [1] ELSE [] END | SET source:Source0)
FOREACH (_ IN CASE WHEN 'Source1' IN row.labels THEN [1] ELSE [] END | SET source:Source1)
FOREACH (_ IN CASE WHEN 'Source2' IN row.labels THEN [1] ELSE [] END | SET source:Source2)
