// Takes the one lock that every writer takes first, so that they come one after the other.
MATCH (revision:Revision {id: 'revision'})
SET revision.id = 'revision'
RETURN revision.model
