// Where the audit log says that it ends.
MATCH (audit:Audit {id: 'audit'})
RETURN audit.number, audit.seal
