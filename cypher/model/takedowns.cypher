// The keys of erased entities are found by their digests.
CREATE INDEX entity_erased IF NOT EXISTS FOR (node:Entity) ON (node.erasedRef);
