// How often each level has seen the graph change.
MATCH (revision:Revision {id: 'revision'})
RETURN revision.revision0, revision.revision1, revision.revision2
