// The two nodes that every graph has: its revision with the number of its model, and the place that nobody names.
MERGE (revision:Revision {id: 'revision'})
ON CREATE SET revision.revision0 = 0, revision.revision1 = 0, revision.revision2 = 0
SET revision.model = $m.model
MERGE (:Unknown {id: 'unknown'})
