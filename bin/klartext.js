#!/usr/bin/env node
import { compileProgram, startProgram } from "./program.js";

await startProgram(compileProgram()).main();
