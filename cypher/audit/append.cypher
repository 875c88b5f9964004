// Writes entries at the end of the audit log.
UNWIND $m.entries AS entry
CREATE (node:AuditEntry {id: 'audit ' + toString(entry.number)})
SET node += entry
WITH count(*) AS written
MATCH (audit:Audit {id: 'audit'})
SET audit.number = $m.number, audit.seal = $m.seal
RETURN written
