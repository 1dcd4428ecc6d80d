/** The graph of states and moves, and what is found out on it: strongly connected components, partial deadlocks, fair cycles. */
package org.ipcstudio.checker.internal.graph;
