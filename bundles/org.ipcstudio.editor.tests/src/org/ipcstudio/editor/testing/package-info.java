/** What tests of the canvas need: a canvas without a workbench, and a robot that works on it with mouse and keys. */
package org.ipcstudio.editor.testing;
