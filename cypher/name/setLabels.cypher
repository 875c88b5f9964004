// Gives names the labels of the levels that see them.
UNWIND $m.rows AS row
MATCH (name:Name)
WHERE elementId(name) = row.element
REMOVE name:Name0:Name1:Name2
FOREACH (_ IN CASE WHEN 'Name0' IN row.labels THEN [1] ELSE [] END | SET name:Name0)
FOREACH (_ IN CASE WHEN 'Name1' IN row.labels THEN [1] ELSE [] END | SET name:Name1)
FOREACH (_ IN CASE WHEN 'Name2' IN row.labels THEN [1] ELSE [] END | SET name:Name2)
