/** Tests inside a running workbench, with the whole of IPC Studio in it: what only shows when everything plays together. */
package org.ipcstudio.workbench.tests;
