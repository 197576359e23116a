/* Stands in for what sets up std::cin, std::cout and the like: see footprint.cmake. */
void __wrap__ZNSt8ios_base4InitC1Ev(void* self);
void __wrap__ZNSt8ios_base4InitD1Ev(void* self);

void __wrap__ZNSt8ios_base4InitC1Ev(void* self) { (void)self; }
void __wrap__ZNSt8ios_base4InitD1Ev(void* self) { (void)self; }
