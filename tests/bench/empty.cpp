// The least that any C++ program costs: for start-up figures.
int main() { return 0; }
