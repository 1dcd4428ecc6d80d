package org.ipcstudio.language.assist;

/** The order of proposals: what fits and is connected comes first, what is possible anywhere comes last. */
enum Rank {
	/** Connected, and of a type that fits. */
	BEST,
	/** Of a type that fits. */
	FITTING,
	/** The only words that make sense. */
	REQUIRED,
	/** Connected, but of another type. */
	CONNECTED,
	/** Would fit if it were connected. */
	UNCONNECTED,
	/** Of another type, and not connected. */
	POSSIBLE,
	TEMPLATE,
	KEYWORD,
	/** Legal, but hardly meant. */
	UNLIKELY
}
