/**
 * A run as it can be looked at at any of its moments, while it goes on and after it. A {@link Recording} keeps the moves in
 * numbers; a {@link Cursor} goes to a moment and has its state.
 */
package org.ipcstudio.engine.record;
