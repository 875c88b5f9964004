// Takes the turn to write into the audit log, and gives where it ends.
MERGE (audit:Audit {id: 'audit'})
SET audit.number = coalesce(audit.number, 0), audit.seal = coalesce(audit.seal, '')
RETURN audit.number, audit.seal
