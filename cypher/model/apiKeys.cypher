// Partners' keys and the audit log, found by their ids, the log also by its numbers.
CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (node:ApiKey) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT api_keys_id IF NOT EXISTS FOR (node:ApiKeys) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT audit_id IF NOT EXISTS FOR (node:Audit) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT audit_entry_id IF NOT EXISTS FOR (node:AuditEntry) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT audit_entry_number IF NOT EXISTS FOR (node:AuditEntry) REQUIRE node.number IS UNIQUE;
