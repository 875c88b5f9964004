// Who may see sources by the owner's keys.
UNWIND $m.rows AS ref
MATCH (source:Source {ref: ref})
RETURN source.ref, source.visibility
