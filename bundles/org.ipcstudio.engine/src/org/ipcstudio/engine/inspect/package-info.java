/** What stands where in one state, as plain data for whoever shows it, and what a move changes. */
package org.ipcstudio.engine.inspect;
