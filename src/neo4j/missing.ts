import { StartError } from '../errors';

/** Something to run Neo4j with is not installed: another way may do. Its message is a sentence without its end. */
export class MissingTool extends StartError {}
