// A page of the audit log, in the order in which it was written.
MATCH (entry:AuditEntry)
WHERE entry.number > $m.after
RETURN properties(entry)
ORDER BY entry.number
LIMIT 1000
