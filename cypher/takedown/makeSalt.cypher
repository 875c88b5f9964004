// Chooses, before the first erasure, what digests of erased keys are made with.
MATCH (revision:Revision {id: 'revision'})
SET revision.salt = coalesce(revision.salt, randomUUID())
