/** The breadth-first exploration: who judges states and moves, and how findings and their traces come about. */
package org.ipcstudio.checker.internal.explore;
