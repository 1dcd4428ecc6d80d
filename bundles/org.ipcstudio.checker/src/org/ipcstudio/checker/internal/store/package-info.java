/** Compact storage: states as bytes in an open-addressing table, and long lists of numbers without objects. */
package org.ipcstudio.checker.internal.store;
