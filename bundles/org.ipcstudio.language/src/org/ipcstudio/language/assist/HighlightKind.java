package org.ipcstudio.language.assist;

/** What a stretch of a text is, as far as it is to look different. */
public enum HighlightKind {

	/** Words that begin a declaration. */
	DECLARATION,
	/** Words for the attributes of declarations. */
	ATTRIBUTE,
	/** The types of the language. */
	TYPE,
	/** Words for the flow of a program. */
	CONTROL,
	/** Words for what processes do with each other. */
	COMMUNICATION,
	/** {@code true}, {@code null}, {@code self} and the like. */
	LITERAL,
	/** Functions of the language, such as {@code len}, and units of time. */
	FUNCTION,
	/** The arrows of connections and links. */
	ARROW,
	NUMBER,
	STRING,
	COMMENT,
	/** Comments that document what follows. */
	DOCUMENTATION,
	PROCESS_NAME,
	CHANNEL_NAME,
	MEMORY_NAME,
	SHARED_VARIABLE_NAME,
	/** Locks and semaphores. */
	EXCLUSION_NAME,
	/** Buses and networks. */
	CARRIER_NAME,
	/** Constants and constants of enumerations. */
	CONSTANT_NAME,
	ENUMERATION_NAME,
	VARIABLE_NAME,
	SYSTEM_NAME
}
