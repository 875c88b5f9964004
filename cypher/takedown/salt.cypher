// What digests of erased keys are made with in this graph, and in no other; null where nothing was erased.
MATCH (revision:Revision {id: 'revision'})
RETURN revision.salt
