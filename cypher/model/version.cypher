// The number of the graph's model; no row where the graph has none yet.
MATCH (revision:Revision {id: 'revision'})
RETURN revision.model
