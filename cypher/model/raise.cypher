// Raises the revision of each level that sees something new, and gives all three.
MATCH (revision:Revision {id: 'revision'})
SET revision.revision0 = revision.revision0 + $m.by[0],
  revision.revision1 = revision.revision1 + $m.by[1],
  revision.revision2 = revision.revision2 + $m.by[2]
RETURN [revision.revision0, revision.revision1, revision.revision2]
