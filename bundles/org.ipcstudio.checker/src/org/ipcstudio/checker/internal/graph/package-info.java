/** The graph of states and moves, and what it tells: strongly connected components, partial deadlocks, fair cycles. */
package org.ipcstudio.checker.internal.graph;
