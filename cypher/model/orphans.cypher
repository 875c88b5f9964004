// The indexes that belong to no constraint.
SHOW INDEXES YIELD name, type, owningConstraint
WHERE type = 'RANGE' AND owningConstraint IS NULL
RETURN name
