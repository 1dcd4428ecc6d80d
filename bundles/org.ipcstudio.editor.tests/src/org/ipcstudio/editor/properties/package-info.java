/** Tests of the properties: their fields, tables and tabs, on a bare shell. */
package org.ipcstudio.editor.properties;
