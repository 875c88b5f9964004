// Ids of nodes with a label, put in place of NOUN, a page at a time.
MATCH (node:NOUN)
WHERE node.id > $m.after
RETURN node.id
ORDER BY node.id
LIMIT 500
