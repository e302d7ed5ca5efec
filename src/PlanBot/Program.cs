Console.Error.WriteLine("planbot");
return 0;
