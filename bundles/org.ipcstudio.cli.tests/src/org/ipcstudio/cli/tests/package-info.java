/** Tests of what the bundles are to each other. */
package org.ipcstudio.cli.tests;
