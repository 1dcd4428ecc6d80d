/** The graph of all states of a small system, as one may look at it: its states, moves, ways and distances. */
package org.ipcstudio.checker.space;
