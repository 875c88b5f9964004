// Whether the graph has anything but the two nodes that every graph has.
RETURN EXISTS { MATCH (node) WHERE NOT node:Revision AND NOT node:Unknown }
